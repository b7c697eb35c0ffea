/** What every file of the simulated population says of itself; no option leaves it out. */
export const SIMULATED =
  "SIMULATED population, fitted to the published record (see calibration). No row describes a real person, and no count of it is evidence.";
