export function ExpectationsPage() {
  return null
}
