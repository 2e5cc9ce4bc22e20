import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Shade } from "./shade";

const THEMES: Readonly<Record<Shade, Theme>> = { light: webLightTheme, dark: webDarkTheme };

/** The Fluent theme of the pane: the one of Office itself. */
export const paneTheme = (shade: Shade): Theme => THEMES[shade];
