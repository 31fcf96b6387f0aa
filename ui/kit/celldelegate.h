// Paints the cells of a TableView: dense, calm rows with a hairline between them.
#pragma once

#include <QHash>
#include <QSet>
#include <QStyledItemDelegate>

#include <functional>

#include "ui/kit/palette.h"

namespace Calends {

// What an avatar's colour is derived from; a row's own id unless a column names somebody else.
using AvatarKey = std::function<QString(const QModelIndex &)>;

// Reads the roles and looks of models/core's tables.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // What a state's pill looks like; a state that is not named is neutral.
    void setMoods(const QHash<QByteArray, Mood> &moods) { m_moods = moods; }
    void setAvatarKey(const AvatarKey &key) { m_avatarKey = key; }
    // Whose avatar the row shows.
    QString avatarKey(const QModelIndex &index) const;
    void setHoveredRow(int row) { m_hovered = row; }
    // Columns, by id, that are veiled in discreet mode.
    const QSet<QByteArray> &personalColumns() const { return m_personal; }
    void setPersonalColumns(const QSet<QByteArray> &columns) { m_personal = columns; }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // The whole text as a tooltip where the cell had to cut it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    Mood moodOf(const QModelIndex &index) const;
    bool isVeiled(const QModelIndex &index, const QWidget *view) const;
    void paintVeiled(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QRect paintMark(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect rect) const;
    void paintUnreadable(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLines(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const QRect &rect) const;

    QHash<QByteArray, Mood> m_moods;
    AvatarKey m_avatarKey;
    QSet<QByteArray> m_personal;
    int m_hovered = -1;
};

} // namespace Calends
