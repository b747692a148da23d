export function InstitutionPage() {
  return null
}
