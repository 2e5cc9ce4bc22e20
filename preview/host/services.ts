import { asList, asText } from "./json";
import type { Services } from "./batch/paths";

/** What the services of the host do when the add-in asks. */
export interface ServiceHandlers {
  /** The add-in's runtime can be asked to run functions. */
  readonly functionsReady: () => void;
  readonly functionResults: (rows: readonly unknown[]) => void;
  readonly showPane: () => void;
  readonly hidePane: () => void;
  readonly isPaneShown: () => boolean;
  /** "Background" loads the add-in with the document, "Inactive" does not. */
  readonly startState: { value: string };
}

/** Numbers of the optional features of function results; 2 shortens the wait between two batches of results. */
const FUNCTION_FEATURES = [1, 2, 3, 4];

const customFunctions = (handlers: ServiceHandlers) => ({
  Type: "CustomFunctions",
  _SetOsfControlContainerReadyForCustomFunctions: () => handlers.functionsReady(),
  _GetEnabledFeatures: () => FUNCTION_FEATURES,
  SetInvocationArrayResults: (rows: unknown) => handlers.functionResults(asList(rows)),
  SetInvocationResults: (rows: unknown) => handlers.functionResults(asList(rows)),
});

const appRuntime = (handlers: ServiceHandlers) => ({
  Type: "AppRuntimeService",
  GetAppRuntimeState: () => (handlers.isPaneShown() ? "Visible" : "Background"),
  SetAppRuntimeState: (state: unknown) => (state === "Visible" ? handlers.showPane() : handlers.hidePane()),
});

const appRuntimePersistence = ({ startState }: ServiceHandlers) => ({
  Type: "AppRuntimePersistenceService",
  GetAppRuntimeStartState: () => startState.value,
  SetAppRuntimeStartState: (state: unknown) => {
    startState.value = asText(state);
  },
});

/** The services that an add-in may ask for by name; any other is refused. */
export function createServices(handlers: ServiceHandlers): Services {
  const makers = new Map<string, () => object>([
    ["Microsoft.ExcelServices.CustomFunctions", () => customFunctions(handlers)],
    ["Microsoft.AppRuntime.AppRuntimeService", () => appRuntime(handlers)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", () => appRuntimePersistence(handlers)],
    [
      "Microsoft.InternalService.AddinInternalService",
      () => ({ Type: "AddinInternalService", NotifyActionHandlerReady: () => null }),
    ],
  ]);
  return (name) => makers.get(name)?.();
}
