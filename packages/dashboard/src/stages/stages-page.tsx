export function StagesPage() {
  return null
}
