export function AnnexPage() {
  return null
}
