// The window: environment frame, top bar, first run or the account at work, status line.
#pragma once

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>

#include "models/account/session.h"
#include "models/account/vault.h"
#include "ui/kit/actionregistry.h"
#include "ui/shell/windowtabs.h"

class QKeyEvent;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace Calends {

class AccountChip;
class AlonePage;
class CommandPalette;
class ConnectPage;
class EnvironmentFrame;
class RateGauge;
class SearchButton;
class RatePanel;
class RequestConsole;
class SettingsPage;
class StatusLine;
class TabStrip;
class WelcomePage;
class Workspace;

struct PaletteEntry;
struct Place;
struct PaletteRows;

struct AccountEntry
{
    QString id;
    QString name;
    Environment environment = Environment::Other;
    bool isKept = true; // false: it is gone when the program ends
};

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    // Every verb of the window; their ids are listed in windowactions.h.
    ActionRegistry &actions() { return m_actions; }

    void setAccounts(const QList<AccountEntry> &accounts);
    // Session and vault outlive the workspace. The window is its parent from now on, and keeps those of other
    // accounts behind it as they are. The current tab is on this account from now on.
    void showAccount(Session &session, Vault &vault, Workspace *workspace);
    // Other pages of the account that is followed. Who is connecting another meanwhile is left alone.
    void replaceWorkspace(Workspace *workspace);
    // Notes of the account that is shown, and how its store is kept.
    void setNotes(const QStringList &notes, const QString &storeText);
    // The keychain takes its time.
    void setVaultWaiting(bool waiting);
    // Says so in the status line, where it is on.
    void setDiscreet(bool discreet);
    void showWelcome();
    void showConnect();
    // Shown where no account is at work; the others bring their own. Made when it is shown first, and the
    // window's from then on.
    void setSettingsPage(std::function<SettingsPage *()> make);
    // An account's pages are in front, and not what is shown without one.
    bool isAtWork() const;
    bool isWelcoming() const;
    ConnectPage *connectPage() const { return m_connect; }
    Workspace *workspace() const { return m_workspace; }
    RateGauge *gauge() const { return m_gauge; }
    StatusLine *statusLine() const { return m_status; }
    CommandPalette *commandPalette() const { return m_palette; }
    RequestConsole *console() const { return m_console; }
    RatePanel *ratePanel() const { return m_ratePanel; }
    const WindowTabs &tabs() const { return m_tabs; }
    TabStrip *tabStrip() const { return m_strip; }
    void openTab(const Place &place); // of the account that is shown
    void goToTab(int index);
    // The tab that showed this account last; where none does, the current one goes there.
    void goToAccount(const QString &id);
    // By tab, of the account with this profile: personal data may be in it.
    QHash<QString, QByteArray> viewsOf(const QString &profile);
    // What viewsOf() gave in the run before. To be told before the account's pages are shown.
    void recallViews(const QString &profile, const QHash<QString, QByteArray> &views);
    // Which tabs there are; nobody is named in it.
    QByteArray saveTabs() const;
    void restoreTabs(const QByteArray &tabs);

    // Opens the console at this request of the account that is shown, or says that it is gone.
    void showRequest(quint64 request);

    // Place and size, its own and the request console's; what else is inside belongs to the account's
    // workspace.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void accountChosen(const QString &id);
    void closing();
    void arranged(); // what a next start would show again is another now

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTopBar();
    void addActions();
    void connectActions();
    void addChangeActions();
    void connectChangeActions();
    void updateChanges();
    void addListActions();
    void connectListActions();
    void updateListActions();
    void fillAccountMenu();
    void fillMainMenu();
    void takeIn(Workspace *workspace);
    QWidget *makeTabRow();
    void addTabActions();
    void connectTabs();
    void connectTabActions();
    void updateAccountActions();
    void updateTabs();
    void showTabs();
    void titleTab();
    void keepView();
    void showView();
    void goToCurrentTab();
    void closeTab(int index);
    void stepTab(int step);
    void showPlaceMenu(const Place &place, const QPoint &globalPosition);
    void bringForward();
    void leaveAccount();
    void showSettings();
    void leaveSettings();
    void follow(Session &session, Vault &vault);
    void sessionStateChanged();
    void showSessionState();
    void takeTroubleStep();
    void showBudget();
    void showStatus();
    void showMark();
    void updateAvailability();
    void updateExport();
    void connectRequests();
    void updateRequests();
    void setConsoleShown(bool shown);
    void placeConsole();
    void copyRequest(quint64 request);
    quint64 requestAtHand() const;
    void fillLimits();
    void showLimits();
    void holdKeys(const QWidget *focused);
    static bool isOfList(const QAction &action);
    static QList<QKeySequence> paletteKeys();
    bool opensPalette(const QKeyEvent &event) const;
    void showPaletteKeys();
    void openPalette();
    void showKeys();
    QList<PaletteEntry> paletteEntries();
    QList<PaletteRows> paletteRows() const;
    QList<PaletteEntry> operationEntries() const;
    void focusPane(int step);
    void updateInspectors();
    QList<PaletteEntry> savedFilterEntries() const;

    ActionRegistry m_actions;
    QList<AccountEntry> m_accounts;
    QPointer<Session> m_session;
    QPointer<Vault> m_vault;
    QPointer<Workspace> m_workspace;
    WindowTabs m_tabs;
    QTimer m_tick;
    QString m_storeText;
    bool m_vaultWaits = false;
    bool m_isConnecting = false; // behind the settings
    bool m_consoleShown = false; // by the person; it is hidden where no account is at work
    QString m_unlockRefusal; // why the keychain stayed locked when asked; empty: not asked

    EnvironmentFrame *m_frame;
    AccountChip *m_chip;
    SearchButton *m_searchButton;
    QToolButton *m_menuButton;
    RateGauge *m_gauge;
    QPushButton *m_jobs; // those under way
    RatePanel *m_ratePanel;
    QSplitter *m_split; // pages above, request console below
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    ConnectPage *m_connect;
    std::function<SettingsPage *()> m_makeSettings;
    AlonePage *m_settings = nullptr; // once they were shown
    RequestConsole *m_console;
    StatusLine *m_status;
    TabStrip *m_strip;
    QWidget *m_tabRow;
    CommandPalette *m_palette;
};

} // namespace Calends
