export { exampleCostLines, type ExampleCostLine } from "./costLines";
export { examplePeriod, exampleProject } from "./exampleProject";
export type { ExampleCell } from "./measures";
export { exampleMeasures } from "./measures";
