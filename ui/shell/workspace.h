// One account at work: navigation, the page that is open, the inspector.
#pragma once

#include <QHash>
#include <QWidget>

#include "ui/kit/navigator.h"
#include "ui/kit/statecontent.h"
#include "ui/kit/windowpage.h"

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace Calends {

class Banner;
class ChangeTray;
class Inspector;
class InspectorArea;
struct EnvironmentMark;
class Sidebar;

class Workspace : public QWidget
{
    Q_OBJECT
public:
    explicit Workspace(QWidget *parent = nullptr);

    // In the order of the navigation; the workspace owns the pages from now on.
    void setPages(const QList<WindowPage *> &pages);
    WindowPage *page(const QString &id) const { return m_pages.value(id); }
    WindowPage *currentPage() const;
    const QStringList &pageIds() const { return m_order; } // in the order of the navigation
    Navigator &navigator() { return m_navigator; }
    Inspector *inspector() const; // that follows what is chosen
    InspectorArea *inspectors() const { return m_inspectors; }
    Sidebar *sidebar() const { return m_sidebar; }

    // What stands in the way of the whole account (keychain locked, secret missing); no title: nothing.
    void setTrouble(const StateContent &trouble);
    // What the person should know besides: of the store, of secrets that are not held. One banner each.
    void setNotes(const QStringList &notes);
    const QStringList &notes() const { return m_noteTexts; }
    const StateContent &trouble() const;
    // What is changed here: outlives the workspace, which owns `bar` and shows it below every page.
    void setTray(ChangeTray *tray, QWidget *bar);
    ChangeTray *tray() const { return m_tray; } // nullptr: nothing is changed here
    void toggleInspector();
    // How its windows are marked, which stay when another account comes forward.
    void setAccount(const QString &name, const EnvironmentMark &mark);

    // The account is being opened: its pages are yet to come.
    bool isOpening() const;
    // Where one is: what "open in a new tab" opens.
    Place placeAtHand() const;

    // Which tab of the window its pages are arranged for; empty: for none yet.
    const QString &tab() const { return m_tab; }
    // Where one is, where one was, and what every page looks like. It may name people.
    QByteArray saveView() const;
    // What `tab` kept; an empty view is the first page, and everything anew.
    void restoreView(const QString &tab, const QByteArray &view);
    // The pages as they come, for `tab`.
    void adopt(const QString &tab) { m_tab = tab; }
    // Of somebody who comes to this place anew.
    static QByteArray viewAt(const Place &place);

    // What is pinned or in a window of its own: it may name people.
    QByteArray saveInspectors() const;
    void restoreInspectors(const QByteArray &inspectors);
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);
    // Somebody arranged it, in this run or before.
    bool isArranged() const { return m_isArranged; }

Q_SIGNALS:
    // Something in a window of its own leads here.
    void forwardWanted();
    void newTabWanted(const Calends::Place &place);
    // A context menu for this place.
    void menuWanted(const Calends::Place &place, const QPoint &globalPosition);
    void statusChanged();
    void troubleStepTaken();
    void troubleRequestWanted(); // the one behind the trouble
    void requestWanted(quint64 request);
    void listVerbsChanged(); // of the page that is open
    void arranged(); // by the person: its panes have other widths
    void changesChanged(); // what the tray says
    void inspectedChanged(); // another row is shown, or none
    void actionWanted(const QString &id); // of the action registry

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openPage(WindowPage *page);
    void addPage(WindowPage *page);
    void placeTrouble();
    void showAbove();
    void goTo(const Place &place);
    void followLink(const Place &place);
    void showStatus(const WindowPage *page);
    void showInspected();
    void setInspectorShown(bool shown);
    void arrangePanes();
    void takeWidth(int handle);

    Navigator m_navigator;
    QHash<QString, WindowPage *> m_pages;
    QStringList m_order;
    QString m_section;
    QString m_tab;
    StateContent m_troubleContent;
    QStringList m_noteTexts;
    Sidebar *m_sidebar;
    QWidget *m_above; // the banners, where there are any
    Banner *m_trouble;
    QVBoxLayout *m_notes;
    QStackedWidget *m_stack;
    QVBoxLayout *m_foot;
    ChangeTray *m_tray = nullptr;
    InspectorArea *m_inspectors;
    QSplitter *m_splitter;
    struct Widths // px at 100 %
    {
        int navigation = 212;
        int inspector = 348; // of one
    };
    Widths m_widths; // as the person made them
    bool m_isArranged = false;
};

} // namespace Calends
