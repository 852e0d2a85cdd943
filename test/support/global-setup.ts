import { buildNode } from '../../scripts/build-node.mjs'

/** Workers run as the bundles that the site runs, so they are built before the first test. */
export default async function setup(): Promise<void> {
  await buildNode()
}
