import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const border = `1px solid ${tokens.colorNeutralStroke2}`;

export const useStatusPreviewStyles = makeStyles({
  root: {
    border,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    overflow: "hidden",
  },
  line: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "4px 6px 4px 12px",
    "& + &": { borderTop: border },
  },
  label: {
    ...typographyStyles.caption1,
    flexGrow: 1,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  status: {
    ...typographyStyles.caption1Strong,
    flexShrink: 0,
    minWidth: "76px",
    padding: "2px 8px",
    boxSizing: "border-box",
    textAlign: "center",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
  },
  eligible: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  ineligible: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  toCheck: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});
