// A line of a list that pops up: the ground under the choice and under the pointer. What stands on it is the
// heir's.
#pragma once

#include <QStyledItemDelegate>

#include "ui/kit/measures.h"

namespace Calends {

class LineDelegate : public QStyledItemDelegate
{
public:
    explicit LineDelegate(RowHeight height, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    // `quiet`: of what is told beside the text; readable on the ground as it is.
    virtual void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const QColor &quiet) const = 0;

private:
    RowHeight m_height;
};

} // namespace Calends
