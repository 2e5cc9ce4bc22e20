import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useCopyableTextStyles = makeStyles({
  text: {
    ...typographyStyles.caption1,
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    padding: "8px",
    resize: "vertical",
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  /** Out of sight, but where a text can still be selected. */
  hidden: { position: "absolute", width: "1px", height: "1px", padding: 0, opacity: 0, pointerEvents: "none" },
  actions: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  button: { minHeight: "44px" },
  hint: { ...typographyStyles.caption1, flexBasis: "100%" },
});
