// Renders every page and state, light and dark, to named pictures, without a display.
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

#include "app/sandbox/control/faultcontrol.h"

namespace Calends {

class Console;
class ResourcePage;

// A state is reached by what the server, the clock or the vault does: the tour programs the sandbox's faults,
// ends its process or types into a field, and waits until the page says so itself.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(Console &console, const QString &folder, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    struct Step
    {
        QString picture; // empty: nothing is saved
        std::function<void()> bringAbout;
        std::function<bool()> reached;
    };

    void plan();
    void planPages();
    void planInspectors();
    void planQueries();
    void planExport();
    void planTroubles();
    void planConnecting();
    void step(const QString &picture, std::function<void()> bringAbout, std::function<bool()> reached);
    void next();
    void look();
    void keepPictures(const QString &name);
    void press(const QString &name);
    void connectWith(const QString &clientId, const QString &secret);
    ResourcePage *page(const QString &id) const;
    void go(const QString &page);
    bool settled(const QString &page) const;

    Console &m_console;
    QString m_folder;
    QList<Step> m_steps;
    qsizetype m_at = -1;
    QTimer m_looking;
    int m_looks = 0;
    int m_failed = 0;
    Sandbox::FaultControl m_faults;
};

} // namespace Calends
