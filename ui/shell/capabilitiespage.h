// "What this account may do": every group of the API as on or off, with the reason and what would change it.
#pragma once

#include "models/account/session.h"
#include "models/core/valuetable.h"
#include "ui/shell/windowpage.h"

namespace Calends {

class FilterEdit;
class TableView;
class TextLabel;

struct GroupRow
{
    QString group;
    int operations = 0;
    Verdict verdict;
    friend bool operator==(const GroupRow &a, const GroupRow &b)
    {
        return a.group == b.group && a.verdict.obstacle == b.verdict.obstacle
            && a.verdict.reason == b.verdict.reason;
    }
};

class CapabilitiesPage : public WindowPage
{
    Q_OBJECT
public:
    explicit CapabilitiesPage(const Session &session, QWidget *parent = nullptr);

    static QString pageId();
    PageStatus status() const override;
    InspectorContent inspected() const override;
    void focusFilter() override;
    void takeFocus() override;

private:
    void readGroups();
    QString factsText() const;

    const Session &m_session;
    ValueTable<GroupRow> *m_groups;
    TextLabel *m_heading;
    TextLabel *m_facts;
    TextLabel *m_count;
    FilterEdit *m_filter;
    TableView *m_view;
};

} // namespace Calends
