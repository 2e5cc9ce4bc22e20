/** How a field shows what is wrong with it; nothing while there is nothing to say. */
export const validation = (message: string | null) =>
  message === null ? {} : ({ validationState: "error", validationMessage: message } as const);
