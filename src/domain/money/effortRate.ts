/**
 * What is left of rent and charges to pay, over what the household receives, as a fraction: (rent and charges − aid) ÷ income.
 * Null where the income is 0: there is nothing to divide by. Source: arrêté of 10 March 2011.
 */
export const effortRate = (rentAndCharges: number, aid: number, income: number): number | null =>
  income === 0 ? null : (rentAndCharges - aid) / income;
