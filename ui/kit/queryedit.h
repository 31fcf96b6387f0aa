// The filter of a table, written in the language of Query: completed while it is typed, and what cannot be
// meant is underlined.
#pragma once

#include <QPointer>

#include "models/core/valuecount.h"
#include "ui/kit/filteredit.h"

namespace Calends {

class CompletionList;
class TableModel;
struct QueryCompletion;

class QueryEdit : public FilterEdit
{
    Q_OBJECT
public:
    // Filters `table`, which outlives it.
    explicit QueryEdit(TableModel &table, QWidget *parent = nullptr);
    ~QueryEdit() override;

    // What is looked in, in a few words; also told to screen readers.
    void setHint(const QString &hint);
    TableModel &table() const { return m_table; }
    const CompletionList &completions() const;
    // Offers what can be typed at the cursor, also where nothing is begun yet.
    void offer();
    void removeTerm(const QueryTerm &term);
    // Without what is just being completed.
    QList<QueryProblem> problems() const;

Q_SIGNALS:
    void problemsChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    bool isOffering() const;
    bool isNothingBegun() const;
    bool takesKey(int key);
    void complete();
    void take(const QueryCompletion &completion);
    void closeList();
    void showProblems();

    TableModel &m_table;
    ValueCount m_count;
    QPointer<CompletionList> m_list; // in the window while it is shown
    QString m_hint;
    QStringList m_reasons;
    bool m_wanted = false; // the list was asked for, by a key typed or by Ctrl+Space
    bool m_composing = false; // an input method is at work
};

} // namespace Calends
