import { type CommandHost, type CommandTarget, createCommands } from "../../src/commands/createCommands";
import { type CommandName, commandNames } from "../../src/commands/commandNames";
import { type CommandRefusal, createRefusals } from "../../src/commands/refusals";
import { fail, ok } from "../../src/domain/shared";

const press = async (name: CommandName, answer: CommandHost<string>["recalculateAndShow"]) => {
  const refusals = createRefusals<string>();
  const heard: CommandRefusal<string>[] = [];
  refusals.listen((refusal) => heard.push(refusal));
  const completed = jest.fn();
  const commands = createCommands({
    recalculateAndShow: answer,
    unexpected: (error) => `bug: ${String(error)}`,
    refusals,
  });
  await commands.get(name)?.({ completed });
  return { completed, heard };
};

describe("a ribbon command", () => {
  it("exists for each name of the manifest", () => {
    const host = {
      recalculateAndShow: () => Promise.resolve(ok(null)),
      unexpected: String,
      refusals: createRefusals<string>(),
    };
    expect([...createCommands(host).keys()]).toEqual(commandNames);
  });

  it.each([
    ["ControlerBudget", "couts"],
    ["ActualiserIndicateurs", "indicateurs"],
  ] as const)("%s recalculates and goes to the sheet %s, then says it is completed", async (name, expected) => {
    const asked: CommandTarget[] = [];
    const { completed, heard } = await press(name, (target) => {
      asked.push(target);
      return Promise.resolve(ok(null));
    });
    expect(asked).toEqual([expected]);
    expect(completed).toHaveBeenCalledTimes(1);
    expect(heard).toEqual([]);
  });

  it("is completed and reported where Excel refuses", async () => {
    const { completed, heard } = await press("ControlerBudget", () => Promise.resolve(fail("cell-edit")));
    expect(completed).toHaveBeenCalledTimes(1);
    expect(heard).toEqual([{ command: "ControlerBudget", problem: "cell-edit" }]);
  });

  it("is completed and reported where the code cannot be fetched", async () => {
    const { completed, heard } = await press("ActualiserIndicateurs", () => Promise.reject(new Error("offline")));
    expect(completed).toHaveBeenCalledTimes(1);
    expect(heard).toEqual([{ command: "ActualiserIndicateurs", problem: "bug: Error: offline" }]);
  });
});

describe("a refusal", () => {
  const refusal = { command: "ControlerBudget", problem: "read-only" } as const;

  it("waits for the pane to open, and is said once", () => {
    const refusals = createRefusals<string>();
    const [first, second] = [jest.fn(), jest.fn()];
    refusals.report(refusal);
    refusals.listen(first);
    refusals.listen(second);
    expect(first.mock.calls).toEqual([[refusal]]);
    expect(second).not.toHaveBeenCalled();
  });

  it("is forgotten once a command has worked", () => {
    const refusals = createRefusals<string>();
    const listener = jest.fn();
    refusals.report(refusal);
    refusals.clear();
    refusals.listen(listener);
    expect(listener).not.toHaveBeenCalled();
  });

  it("is no longer said to who has stopped listening", () => {
    const refusals = createRefusals<string>();
    const listener = jest.fn();
    refusals.listen(listener)();
    refusals.report(refusal);
    expect(listener).not.toHaveBeenCalled();
  });
});
