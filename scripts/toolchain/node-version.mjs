/** Ends with one plain line when this Node is too old; kept in a syntax that old Nodes can read. */
export function checkNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const isFit = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24
  if (isFit) return
  console.error(
    `Estela needs Node 20.19 or later of 20, 22.13 or later of 22, or 24 and later; this is ${process.versions.node}.`,
  )
  process.exit(1)
}
