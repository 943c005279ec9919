/** From arguments to an exit code. */

export async function run(_args: readonly string[]): Promise<number> {
  return 0;
}
