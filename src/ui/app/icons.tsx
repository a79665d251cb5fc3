import { registerIcons } from '@fluentui/react';
import {
  AddIcon,
  CalendarIcon,
  CancelIcon,
  CheckMarkIcon,
  ChevronDownIcon,
  ChevronLeftIcon,
  ChevronRightIcon,
  ClearIcon,
  DeleteIcon,
  EditIcon,
  ErrorBadgeIcon,
  GlobalNavButtonIcon,
  InfoIcon,
  LinkIcon,
  MoreIcon,
  OpenInNewTabIcon,
  PrintIcon,
  RefreshIcon,
  SearchIcon,
} from '@fluentui/react-icons-mdl2';
import * as React from 'react';

/**
 * Gives Fluent's components their glyphs as SVG: its icon fonts come from a CDN and are never asked for. Where
 * SharePoint has registered a name before us, its own glyph stays.
 */
export function registerGlyphs(): void {
  registerIcons(
    {
      icons: {
        Add: <AddIcon />,
        Calendar: <CalendarIcon />,
        Cancel: <CancelIcon />,
        CheckMark: <CheckMarkIcon />,
        ChevronDown: <ChevronDownIcon />,
        ChevronLeft: <ChevronLeftIcon />,
        ChevronRight: <ChevronRightIcon />,
        Clear: <ClearIcon />,
        Delete: <DeleteIcon />,
        Edit: <EditIcon />,
        ErrorBadge: <ErrorBadgeIcon />,
        GlobalNavButton: <GlobalNavButtonIcon />,
        Info: <InfoIcon />,
        Link: <LinkIcon />,
        More: <MoreIcon />,
        OpenInNewTab: <OpenInNewTabIcon />,
        Print: <PrintIcon />,
        Refresh: <RefreshIcon />,
        Search: <SearchIcon />,
      },
    },
    { disableWarnings: true },
  );
}
