export { addMonths } from "./calendarMonths";
export type { CivilDate, Day } from "./civilDate";
export { civilDateOf, dayOf, LAST_DAY, lengthOfMonth } from "./civilDate";
export type { DateSystem } from "./dayOfCell";
export { BLANK_DAY, dayOfCell, serialOf, UNKNOWN_DAY } from "./dayOfCell";
export { dayOfText, frenchText, isoText } from "./dayText";
export { civilQuarterName, projectQuarterName } from "./quarters";
