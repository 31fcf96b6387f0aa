// Renders every page and state, light and dark, to named pictures, without a display.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

#include "app/calends/commandline.h"
#include "app/calends/console.h"
#include "app/calends/privatesession.h"
#include "app/sandbox/control/faultcontrol.h"
#include "ui/kit/icon.h"
#include "ui/kit/palette.h"

namespace Calends {

class ResourcePage;
struct PageView;
class Workspace;

// A state is reached by what the server, the clock or the keychain does: the tour programs the sandbox's
// faults, ends its process, moves the clock, locks its keychain or types into a field, and waits until the
// page says so itself. Several consoles follow each other, one for each kind of customer and state of the
// keychain.
class Tour : public QObject
{
    Q_OBJECT
public:
    explicit Tour(const CommandLine &line, QObject *parent = nullptr);
    ~Tour() override;

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    using Run = std::function<void()>;
    using Reached = std::function<bool()>;
    struct Step
    {
        QString picture; // empty: nothing is saved
        Run bringAbout;
        Reached reached;
    };
    struct Sign // what is typed into the connect page
    {
        CredentialKind kind = CredentialKind::ApiKey;
        QString clientId;
        QString secret;
        QUrl server;
        QString name;
    };

    void plan();
    void planPages();
    void planInspectors();
    void planQueries();
    void planColumns();
    void planSelection();
    void planSavedFilters();
    void planAdministration();
    void planTokens();
    void planChanges();
    void planPreview();
    void planJobs();
    void planFileOfPeople();
    void planPalette();
    void planKeys();
    void planOperations();
    void planExport();
    void planRequests();
    void planLimits();
    void planFailedRequest();
    void planFirstSettings();
    void planSettings();
    void planNetwork();
    void planDiscreet();
    void planLargeText();
    void planTroubles();
    // A picture of each of these pages in that state: "teams-stale". What brings it about finds the page
    // shown.
    void planForEach(const QStringList &pages, const QString &state, const Run &bringAbout,
        const std::function<bool(const PageView &view)> &reached);
    static QStringList administration(); // its pages
    // In a banner above the rows, or where there are none in their place; and nothing is loading.
    static bool says(const PageView &view, Glyph glyph, Mood mood);
    void planFaults(const QList<QJsonObject> &faults); // until the sandbox has them
    void planCalm(); // until it has none
    // An account that is opened for the first time, of a server that has these faults from its start.
    void openFirst(const QString &kind, const QList<QJsonObject> &faults);
    void planPageTroubles();
    void planUnreadable();
    void planFirstLoad();
    void planPartOfPages();
    void planEmptyPages();
    void planNobody();
    void refreshEach(const QStringList &pages) const;
    bool areAll(const QStringList &pages, const std::function<bool(const PageView &view)> &state) const;
    void planAdministrationTroubles();
    void planAdministrationAway();
    void planClock();
    void planBudget();
    void planPart();
    void planIncomplete();
    void planConnecting();
    void planAway();
    void planKinds();
    void planCapped();
    void planManagedUser();
    void planRefused();
    void planEmpty();
    void planEmptyAdministration();
    void planKeychain();
    void planImport();
    void planFilledIn();
    void planWithoutKeychain();
    void planKept();
    void planTabs();
    void planInspectorPlaces();
    void planTabsAgain();
    void planLocked();
    void planMissing();
    void planSecondProcess();
    void planSlow();
    void planSetAside();
    void planNeverReached();
    bool isWanted(const QString &page) const; // of TourPages
    void step(const QString &picture, Run bringAbout, Reached reached);
    // Steps that only bring something about, done when this holds.
    void wait(Run bringAbout, Reached reached) { step({}, std::move(bringAbout), std::move(reached)); }

    void next();
    void look();
    void keepPictures(const QString &name);
    QPixmap picture() const;

    void open(const CommandLine &line); // another console takes the place of the one before
    CommandLine sample(const QString &kind, const QString &plan = {}) const;
    CommandLine kept() const; // on the tour's own profiles and keychain
    MainWindow &window() const { return m_console->window(); }
    Workspace *workspace() const;
    ResourcePage *page(const QString &id) const;
    void go(const QString &page) const;
    // Instead of its rows the page tells why this call, which would bring them, may not be made.
    bool isLockedFor(const QString &page, const Operation &list, Obstacle why) const;
    bool isShown(const QString &page) const; // with rows, and nothing is loading
    bool isEverythingShown() const;
    Session::State sessionState() const;
    void trigger(QLatin1StringView action) const;
    void press(const QString &name) const;
    bool canPress(const QString &name) const;
    void connectWith(const Sign &sign) const;
    void importFile(const QByteArray &content);
    QByteArray profileFile(const QString &name, const QUrl &server) const;

    CommandLine m_line;
    QTemporaryDir m_home;
    PrivateSession m_keychain;
    SandboxProcess m_server; // of the accounts that are kept
    QProcess m_second; // another Calends
    std::unique_ptr<Console> m_console;
    QList<Step> m_steps;
    qsizetype m_at = -1;
    QTimer m_looking;
    QElapsedTimer m_since;
    int m_pictures = 0;
    int m_failed = 0;
    Sandbox::FaultControl m_faults;
};

} // namespace Calends
