/** The two functions that are used of jStat, which brings no types of its own. */
declare module 'jstat' {
  const jstat: Readonly<{
    jStat: Readonly<{
      /** The quantile of Student's t distribution. */
      studentt: Readonly<{ inv: (probability: number, degreesOfFreedom: number) => number }>;
      /** The normal distribution function. */
      normal: Readonly<{ cdf: (value: number, mean: number, deviation: number) => number }>;
    }>;
  }>;
  export default jstat;
}
