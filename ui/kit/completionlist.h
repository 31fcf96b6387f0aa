// What can be completed, under the field in which it is typed. The field keeps the keyboard.
#pragma once

#include <QWidget>

#include "models/core/querycompletion.h"

class QListView;
class QStandardItemModel;

namespace Calends {

class CompletionList : public QWidget
{
    Q_OBJECT
public:
    static constexpr int MostRows = 8; // seen at once

    // Shown in the window of `field`, below it.
    explicit CompletionList(QWidget &field);

    // None hides it. The chosen one stays chosen when it is still there.
    void setCompletions(const QList<QueryCompletion> &completions);
    const QList<QueryCompletion> &completions() const { return m_completions; }
    void choose(int row); // -1: none
    int chosen() const;

Q_SIGNALS:
    void taken(const Calends::QueryCompletion &completion);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void tell(int row);

    QWidget &m_field;
    QList<QueryCompletion> m_completions;
    QStandardItemModel *m_model;
    QListView *m_view;
};

} // namespace Calends
