import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** With the margin of the pane, 40 px stay free at the top right for the menu of Office. */
export const useScreenHeaderStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: "8px", minHeight: "44px", paddingRight: "24px" },
  back: { flexShrink: 0, width: "44px", minWidth: "44px", height: "44px", margin: "0 -4px 0 -12px" },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none", color: tokens.colorNeutralForeground1 },
});
