export function TextsPage() {
  return null
}
