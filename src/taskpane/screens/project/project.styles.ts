import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useProjectStyles = makeStyles({
  lead: { ...typographyStyles.body1, margin: "0 0 12px" },
  note: { ...typographyStyles.caption1, margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
  group: { marginBottom: "8px" },
  groupTitle: {
    ...typographyStyles.subtitle2,
    margin: "0 0 12px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** Always in sight; what is above it scrolls under it. */
  footer: {
    position: "sticky",
    bottom: "-16px",
    zIndex: 1,
    margin: "0 -16px -16px",
    padding: "12px 16px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  send: { width: "100%", minHeight: "44px" },
  summary: {
    margin: "0 0 16px",
    padding: "12px",
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  summaryTitle: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    margin: "0 0 4px",
    outlineStyle: "none",
  },
  summaryIcon: { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusDangerForeground1 },
  summaryList: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    margin: 0,
    padding: "0 0 0 28px",
    listStyleType: "none",
  },
  summaryLink: { ...typographyStyles.body1, minHeight: "24px", textAlign: "left", overflowWrap: "anywhere" },
  partBoxes: { display: "flex", flexDirection: "column", marginLeft: "-8px" },
});
