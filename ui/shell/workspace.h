// One account at work: navigation, the page that is open, the inspector.
#pragma once

#include <QHash>
#include <QWidget>

#include "ui/kit/navigator.h"
#include "ui/kit/statecontent.h"
#include "ui/shell/windowpage.h"

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace Calends {

class Banner;
class Inspector;
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
    Inspector *inspector() const { return m_inspector; }
    Sidebar *sidebar() const { return m_sidebar; }

    // What stands in the way of the whole account (keychain locked, secret missing); no title: nothing.
    void setTrouble(const StateContent &trouble);
    // What the person should know besides: of the store, of secrets that are not held. One banner each.
    void setNotes(const QStringList &notes);
    const QStringList &notes() const { return m_noteTexts; }
    const StateContent &trouble() const;
    void toggleInspector();

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void statusChanged();
    void troubleStepTaken();
    void troubleRequestWanted(); // the one behind the trouble
    void requestWanted(quint64 request);
    void inspectedChanged(); // another row is shown, or none
    void actionWanted(const QString &id); // of the action registry

private:
    void addPage(WindowPage *page);
    void placeTrouble();
    void showAbove();
    void goTo(const Place &place);
    void followLink(const Place &place);
    void showStatus(const WindowPage *page);
    void showInspected();
    void setInspectorShown(bool shown);

    Navigator m_navigator;
    QHash<QString, WindowPage *> m_pages;
    QStringList m_order;
    QString m_section;
    StateContent m_troubleContent;
    QStringList m_noteTexts;
    Sidebar *m_sidebar;
    QWidget *m_above; // the banners, where there are any
    Banner *m_trouble;
    QVBoxLayout *m_notes;
    QStackedWidget *m_stack;
    Inspector *m_inspector;
    QSplitter *m_splitter;
};

} // namespace Calends
