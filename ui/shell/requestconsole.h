// The request console at the foot of the window: every account's requests, each with its own filter and
// choice.
#pragma once

#include <QHash>
#include <QWidget>

#include "models/account/session.h"

class QStackedWidget;

namespace Calends {

class RequestPane;

class RequestConsole : public QWidget
{
    Q_OBJECT
public:
    explicit RequestConsole(QWidget *parent = nullptr);

    // Shows the requests of this session; those of others stay as they were left until their session ends.
    void follow(const Session &session);
    RequestPane *pane() const; // nullptr: none is followed yet
    quint64 chosen() const; // 0: none, or the console is hidden

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void closed();
    void chosenChanged(); // another request, or none
    void copyWanted(quint64 request);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RequestPane *addPane(const Session &session);

    QHash<const Session *, RequestPane *> m_panes;
    QByteArray m_layout; // of panes to come
    QStackedWidget *m_stack;
};

} // namespace Calends
