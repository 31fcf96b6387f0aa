#include "ui/shell/exportcolumns.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int PlaceRole = Qt::UserRole; // int: among the columns offered

QString textOf(const ExportColumn &column)
{
    return column.of == ExportColumn::Of::Table
        ? column.title
        : QString(column.title + u"  ·  "_s + QString::fromUtf8(column.id));
}

} // namespace

ExportColumns::ExportColumns(
    const QList<ExportColumn> &offered, const QByteArrayList &ticked, QWidget *parent)
    : QWidget(parent)
    , m_offered(offered)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
{
    const Measures m = Measures::of(this);
    auto *all = new QPushButton(tr("All"), this);
    auto *none = new QPushButton(tr("None"), this);
    all->setAccessibleName(tr("Tick all columns"));
    none->setAccessibleName(tr("Tick no column"));
    m_list->setAccessibleName(tr("Columns of the file"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(m.px(260));
    m_list->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m.px(4));
    for (QPushButton *button : {all, none, m_up, m_down}) {
        setButtonKind(button, ButtonKind::Quiet);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.px(4));
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    const auto isTicked = [&ticked](const ExportColumn &each) {
        return each.of == ExportColumn::Of::Table && ticked.contains(each.id);
    };
    for (const QByteArray &id : ticked) {
        for (int place = 0; place < m_offered.size(); ++place) {
            if (m_offered.at(place).id == id && isTicked(m_offered.at(place)))
                add(place, true);
        }
    }
    for (int place = 0; place < m_offered.size(); ++place) {
        if (!isTicked(m_offered.at(place)))
            add(place, false);
    }
    connect(all, &QPushButton::clicked, this, [this] { setAllTicked(true); });
    connect(none, &QPushButton::clicked, this, [this] { setAllTicked(false); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::itemChanged, this, &ExportColumns::changed);
    connect(m_list, &QListWidget::currentRowChanged, this, &ExportColumns::showMoves);
    m_list->setCurrentRow(0);
    showMoves();
    restyle();
}

void ExportColumns::add(int place, bool ticked)
{
    const ExportColumn &column = m_offered.at(place);
    auto *item = new QListWidgetItem(textOf(column), m_list);
    item->setFlags(
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    item->setData(PlaceRole, place);
    item->setToolTip(column.of == ExportColumn::Of::Table
            ? tr("%1, as the table shows it").arg(column.title)
            : tr("%1, as the server names it: %2").arg(column.title, QString::fromUtf8(column.id)));
}

QList<ExportColumn> ExportColumns::chosen() const
{
    QList<ExportColumn> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.append(m_offered.at(m_list->item(row)->data(PlaceRole).toInt()));
    }
    return chosen;
}

void ExportColumns::setAllTicked(bool ticked)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update();
    Q_EMIT changed();
}

void ExportColumns::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem *const item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
    Q_EMIT changed();
}

void ExportColumns::showMoves()
{
    const int row = m_list->currentRow();
    explain(m_up, row > 0 ? QString() : tr("This column is the first."));
    explain(m_down, row >= 0 && row < m_list->count() - 1 ? QString() : tr("This column is the last."));
}

// A quiet selection, as in the tables.
void ExportColumns::restyle()
{
    const Palette colors = Palette::of(palette());
    QPalette quiet = m_list->palette();
    quiet.setColor(QPalette::Highlight, colors(Tone::AccentGround));
    quiet.setColor(QPalette::HighlightedText, colors(Tone::Text));
    m_list->setPalette(quiet);
    const int height = Measures::of(this).row(RowHeight::Compact);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint(QSize(0, height));
}

void ExportColumns::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

bool ExportColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool arrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (key->modifiers() != Qt::AltModifier || !arrow)
        return QWidget::eventFilter(watched, event);
    move(key->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

} // namespace Calends
