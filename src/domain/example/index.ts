export { exampleCostLines, type ExampleCostLine } from "./costLines";
export { exampleProject } from "./exampleProject";
export type { ExampleCell } from "./measures";
export { exampleMeasures } from "./measures";
