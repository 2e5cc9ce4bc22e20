import { lazy, type ComponentType } from "react";

const screen = <Props>(load: () => Promise<ComponentType<Props>>) => lazy(async () => ({ default: await load() }));

/* Home is there at once; each task is fetched when it is first wanted. */

export const PartPlace = screen(
  async () => (await import(/* webpackChunkName: "pane-part" */ "../screens/part/PartPlace")).PartPlace
);

export const NewProject = screen(
  async () => (await import(/* webpackChunkName: "pane-project" */ "../screens/project/NewProject")).NewProject
);

export const SavedProject = screen(
  async () => (await import(/* webpackChunkName: "pane-project" */ "../screens/project/SavedProject")).SavedProject
);

export const ConfirmScreen = screen(
  async () => (await import(/* webpackChunkName: "pane-confirm" */ "../screens/confirm/ConfirmScreen")).ConfirmScreen
);

export const WorkScreen = screen(
  async () => (await import(/* webpackChunkName: "pane-work" */ "../screens/work/WorkScreen")).WorkScreen
);

export const RefusalMessage = screen(
  async () => (await import(/* webpackChunkName: "pane-work" */ "../screens/work/RefusalMessage")).RefusalMessage
);

export const CheckScreen = screen(
  async () => (await import(/* webpackChunkName: "pane-check" */ "../screens/check/CheckScreen")).CheckScreen
);

export const BudgetScreen = screen(
  async () => (await import(/* webpackChunkName: "pane-budget" */ "../screens/budget/BudgetScreen")).BudgetScreen
);

export const RulebookScreen = screen(
  async () =>
    (await import(/* webpackChunkName: "pane-rulebook" */ "../screens/rulebook/RulebookScreen")).RulebookScreen
);

export const HelpScreen = screen(
  async () => (await import(/* webpackChunkName: "pane-help" */ "../screens/help/HelpScreen")).HelpScreen
);
