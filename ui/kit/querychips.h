// The conditions of a filter, each with its way out, and what of it cannot be meant.
#pragma once

#include <QAbstractButton>
#include <QList>

#include "models/core/query.h"

namespace Calends {

class QueryEdit;
class TextLabel;

// One condition; a click, Delete or Backspace takes it away.
class QueryChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit QueryChip(QWidget *parent);

    void setTerm(const QueryTerm &term, const QueryField &field);
    const QueryTerm &term() const { return m_term; }
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QueryTerm m_term;
};

class QueryChips : public QWidget
{
    Q_OBJECT
public:
    // Of the filter in `edit`, which outlives it. Hidden while there is nothing to show.
    explicit QueryChips(QueryEdit &edit, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arranged(width, false); }
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showConditions();
    void showProblems();
    void addChip();
    void remove(const QueryChip &chip);
    // Side by side, wrapped; the height that takes. Moves the children when `place` is set.
    int arranged(int width, bool place) const;

    QueryEdit &m_edit;
    QList<QueryChip *> m_chips;
    TextLabel *m_problem;
};

// "Local time: Europe/*", "not Default schedule", "Length ≥ 30".
QString wording(const QueryTerm &term, const QueryField &field);

} // namespace Calends
