// The ids of the window's entries in the action registry.
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace Calends::WindowAction {

inline constexpr QLatin1StringView ConnectAccount("account.connect");
inline constexpr QLatin1StringView ExploreSample("account.explore");
inline constexpr QLatin1StringView EditProfile("account.edit");
inline constexpr QLatin1StringView ImportProfile("account.import");
inline constexpr QLatin1StringView ExportProfile("account.export");
inline constexpr QLatin1StringView RemoveAccount("account.remove");
inline constexpr QLatin1StringView ShowCapabilities("account.capabilities");
inline constexpr QLatin1StringView ShowCredentials("account.credentials");
inline constexpr QLatin1StringView NewTab("tab.new");
inline constexpr QLatin1StringView OpenInNewTab("tab.open");
inline constexpr QLatin1StringView ReopenTab("tab.reopen");
inline constexpr QLatin1StringView CloseTab("tab.close");
inline constexpr QLatin1StringView NextTab("tab.next");
inline constexpr QLatin1StringView PreviousTab("tab.previous");
inline constexpr QLatin1StringView OpenPalette("go.palette");
inline constexpr QLatin1StringView Refresh("page.refresh");
inline constexpr QLatin1StringView LoadWhole("page.loadwhole");
inline constexpr QLatin1StringView Filter("page.filter");
inline constexpr QLatin1StringView ExportList("page.export");
inline constexpr QLatin1StringView ShowRequest("page.request");
inline constexpr QLatin1StringView CopyRequest("page.curl");
inline constexpr QLatin1StringView ChooseColumns("page.columns");
inline constexpr QLatin1StringView SortColumn("page.sort");
inline constexpr QLatin1StringView ColumnMenu("page.columnmenu");
inline constexpr QLatin1StringView SaveFilter("page.savefilter");
inline constexpr QLatin1StringView ToggleRow("page.togglerow");
inline constexpr QLatin1StringView SelectRange("page.selectrange");
inline constexpr QLatin1StringView SelectAll("page.selectall");
inline constexpr QLatin1StringView NewRow("page.new");
inline constexpr QLatin1StringView EditRows("page.edit");
inline constexpr QLatin1StringView RemoveRows("page.remove");
inline constexpr QLatin1StringView CopyText("page.copytext");
inline constexpr QLatin1StringView CopyCsv("page.copycsv");
inline constexpr QLatin1StringView CopyLink("page.copylink");
inline constexpr QLatin1StringView ToggleInspector("page.inspector");
inline constexpr QLatin1StringView PinInspector("page.pin");
inline constexpr QLatin1StringView DetachInspector("page.window");
inline constexpr QLatin1StringView GoExplorer("go.explorer");
inline constexpr QLatin1StringView RunOperation("go.operation");
inline constexpr QLatin1StringView GoClients("go.clients");
inline constexpr QLatin1StringView GoWebhooks("go.webhooks");
inline constexpr QLatin1StringView GoTeams("go.teams");
inline constexpr QLatin1StringView GoMemberships("go.memberships");
inline constexpr QLatin1StringView GoJobs("go.jobs");
inline constexpr QLatin1StringView GoImport("go.import");
inline constexpr QLatin1StringView PreviewChanges("changes.preview");
inline constexpr QLatin1StringView ApplyChanges("changes.apply");
inline constexpr QLatin1StringView DiscardChanges("changes.discard");
inline constexpr QLatin1StringView UndoChange("changes.undo");
inline constexpr QLatin1StringView RedoChange("changes.redo");
inline constexpr QLatin1StringView Back("go.back");
inline constexpr QLatin1StringView Forward("go.forward");
inline constexpr QLatin1StringView NextPane("go.pane");
inline constexpr QLatin1StringView PreviousPane("go.panebefore");
inline constexpr QLatin1StringView GoBookings("go.bookings");
inline constexpr QLatin1StringView GoEventTypes("go.eventtypes");
inline constexpr QLatin1StringView GoSchedules("go.schedules");
inline constexpr QLatin1StringView GoPeople("go.people");
inline constexpr QLatin1StringView ShowKeys("window.keys");
inline constexpr QLatin1StringView ToggleConsole("window.console");
inline constexpr QLatin1StringView ShowLimits("window.limits");
inline constexpr QLatin1StringView ShowSettings("window.settings");
inline constexpr QLatin1StringView CompactRows("window.compactrows");
inline constexpr QLatin1StringView NormalRows("window.normalrows");
inline constexpr QLatin1StringView RoomyRows("window.roomyrows");
inline constexpr QLatin1StringView Discreet("window.discreet");
inline constexpr QLatin1StringView ShowAbout("window.about");
inline constexpr QLatin1StringView Quit("window.quit");

// The accounts in the order of their list, from 1 on.
inline constexpr int NumberedAccounts = 9;
inline QString account(int number) { return QLatin1StringView("account.") + QString::number(number); }
inline bool isAccount(const QString &id)
{
    const QStringView number = QStringView(id).mid(8);
    return id.startsWith(QLatin1StringView("account.")) && number.size() == 1 && number.front().isDigit();
}

} // namespace Calends::WindowAction
