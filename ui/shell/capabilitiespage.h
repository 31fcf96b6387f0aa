// "What this account may do": every group of the API as on or off, with the reason and what would change it.
#pragma once

#include <algorithm>

#include "models/account/session.h"
#include "models/core/valuetable.h"
#include "ui/kit/windowpage.h"

namespace Calends {

class QueryEdit;
class TableView;
class TextLabel;

struct GroupRow
{
    QString group;
    GroupVerdict whole;
    friend bool operator==(const GroupRow &a, const GroupRow &b)
    {
        return a.group == b.group && a.whole.verdict.obstacle == b.whole.verdict.obstacle
            && a.whole.verdict.reason == b.whole.verdict.reason && a.whole.off.size() == b.whole.off.size()
            && std::equal(a.whole.off.cbegin(), a.whole.off.cend(), b.whole.off.cbegin(),
                [](const GroupVerdict::Part &one, const GroupVerdict::Part &other) {
                    return one.operation == other.operation && one.verdict.reason == other.verdict.reason;
                });
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
    QString exportObstacle() const override;
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
    QueryEdit *m_filter;
    TableView *m_view;
};

} // namespace Calends
