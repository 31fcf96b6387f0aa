// The saved filters of an account in the sidebar, each under its page, with the number of rows it shows.
#pragma once

#include <QHash>
#include <QObject>

#include <memory>

#include "models/core/querycount.h"

class QPoint;

namespace Calends {

class ResourcePage;
class SavedFilters;
class Workspace;

// Counts follow the tables of the pages, while they load and afterwards.
class SidebarFilters : public QObject
{
    Q_OBJECT
public:
    // Its parent is the workspace, which has its pages. `filters` outlives it.
    SidebarFilters(SavedFilters &filters, Workspace &workspace);

private:
    int countOf(const QString &id) const; // -1: not counted yet
    void show();
    void showOf(const QString &page);
    void showCount(const QString &id);
    void showCurrent();
    void open(const QString &page, const QString &id);
    void openMenu(const QString &page, const QString &id, const QPoint &point);

    SavedFilters &m_filters;
    Workspace &m_workspace;
    QHash<QString, std::shared_ptr<QueryCount>> m_counts; // by id of the saved filter
};

} // namespace Calends
