// The inspectors beside the page, one that follows what is chosen and one that is pinned, and those in
// windows of their own.
#pragma once

#include <QList>
#include <QPointer>
#include <QSplitter>

#include "ui/kit/accountchip.h"
#include "ui/shell/inspection.h"

namespace Calends {

class InspectorWindow;

class InspectorArea : public QSplitter
{
    Q_OBJECT
public:
    explicit InspectorArea(const Inspection::Pages &pages, QWidget *parent = nullptr);
    ~InspectorArea() override;

    Inspector *following() const { return m_following; }
    Inspector *pinned() const { return m_pinned; }
    QList<InspectorWindow *> windows() const;
    int shownCount() const { return int(!m_following->isHidden()) + int(!m_pinned->isHidden()); }

    // What is chosen now. Shown, unless there is nothing to tell or it is pinned already.
    void follow(const Place &chosen);
    void setShown(bool shown); // the one that follows
    bool isPinned() const { return !m_pinned->isHidden(); }
    // Pins to what the following one shows, or lets go of what is pinned.
    void togglePin();
    // The pinned one, if the keyboard is there; else the following one.
    void moveToWindow();
    // Why there is nothing to pin or to move; empty: there is.
    QString keepObstacle() const;

    void setAccount(const QString &name, const EnvironmentMark &mark);

    // Pinned and in windows, with their history and place on the screen.
    QByteArray save() const;
    void restore(const QByteArray &kept);

Q_SIGNALS:
    void leftFor(const Calends::Place &place);
    // A window of an inspector leads into the main window.
    void forwardWanted();
    void closed(); // by the person: the page has the keyboard
    void shownChanged(); // which of them are
    void contentChanged(); // of the one that follows

private:
    void connectInspector(Inspection *inspection);
    void pin(const History &history);
    void unpin();
    void showFollowing();
    void setShown(Inspector &inspector, bool shown);
    void detach(Inspection *inspection);
    InspectorWindow *openWindow(const History &history);
    void showArea();

    Inspection::Pages m_pages;
    Inspector *m_pinned;
    Inspector *m_following;
    Inspection *m_pin;
    Inspection *m_follow;
    QList<QPointer<InspectorWindow>> m_windows;
    QString m_name;
    EnvironmentMark m_mark;
};

} // namespace Calends
