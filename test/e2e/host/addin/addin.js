/* global Office, CustomFunctions, Excel, document */

CustomFunctions.associate("DOUBLE", (amount) => amount * 2);

CustomFunctions.associate("TOTAL", (amounts) => amounts.flat().reduce((sum, amount) => sum + (amount ?? 0), 0));

/** A table of multiplication: two dimensions out of one argument. */
CustomFunctions.associate("TABLE", (size) =>
  Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, column) => (row + 1) * (column + 1)))
);

CustomFunctions.associate(
  "LATER",
  (text) => new Promise((resolve) => setTimeout(() => resolve(`${text}, plus tard`), 20))
);

CustomFunctions.associate("NEVER", () => new Promise(() => undefined));

CustomFunctions.associate("REFUSE", (reason) => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, reason);
});

CustomFunctions.associate(
  "ABSENT",
  () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Rien à cette date")
);

CustomFunctions.associate("REJECT", async () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
});

CustomFunctions.associate("FAULT", () => {
  throw new TypeError("un défaut du complément");
});

CustomFunctions.associate("WHERE", (value, range, invocation) => [
  [invocation.address],
  [invocation.parameterAddresses.join(" ; ")],
]);

/** Writes where the selection is, then says that the command is over. */
async function markSelection(event) {
  await Excel.run(async (context) => {
    context.workbook.getSelectedRange().values = [[`marqué par ${event.source.id}`]];
    await context.sync();
  });
  event.completed();
}

Office.actions.associate("MarkSelection", markSelection);

Office.onReady(({ host, platform }) => {
  document.getElementById("ready").textContent = `${host} ${platform}`;
});
