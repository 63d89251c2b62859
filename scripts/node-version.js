// Which Node runs Kadens. Read before anything else, even by a Node too old for the rest.

/** @param {string} version @returns {number[]} */
const partsOf = (version) => version.split('.').map(Number);

/**
 * What to say if that Node is older than the oldest that works, as in package.json's engines (`>=20.19`); null if it isn't.
 * @param {string} version such as `20.19.0`
 * @param {string} engines
 * @returns {string | null}
 */
export const nodeFault = (version, engines) => {
  const oldest = engines.replace('>=', '');
  const [major = 0, minor = 0] = partsOf(version);
  const [leastMajor = 0, leastMinor = 0] = partsOf(oldest);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return null;
  return `Kadens needs Node ${oldest} or newer, and this is ${version}. Get it from nodejs.org, or with your version manager.`;
};
