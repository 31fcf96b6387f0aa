#include "ui/tokens/personchoice.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/kit/discretion.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

namespace Calends {

namespace {

constexpr int RowsShown = 5;

} // namespace

PersonChoice::PersonChoice(const TokenBench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(textLabel({}, Tone::Muted, this))
{
    m_filter->setAccessibleName(tr("Name or address of a person"));
    m_filter->setPlaceholderText(tr("Name or address of a person"));
    m_filter->setClearButtonEnabled(true);
    new FieldVeil(m_filter);
    m_list->setAccessibleName(tr("People"));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(RowsShown * Measures::of(this).row(RowHeight::Compact));
    new Veil(m_list->viewport());
    m_count->setWordWrap(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::of(this).px(4));
    column->addWidget(m_filter);
    column->addWidget(m_list);
    column->addWidget(m_count);
    connect(m_filter, &QLineEdit::textChanged, this, &PersonChoice::fill);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (m_list->count() > 0)
            m_list->setCurrentRow(0);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (chosen() != 0)
            Q_EMIT personChosen(chosen());
    });
}

qint64 PersonChoice::chosen() const
{
    const QListWidgetItem *const item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

void PersonChoice::choose(qint64 person)
{
    const QSignalBlocker quiet(m_list);
    int row = m_list->count() - 1;
    while (row >= 0 && m_list->item(row)->data(Qt::UserRole).toLongLong() != person)
        --row;
    m_list->setCurrentRow(row);
}

void PersonChoice::fill()
{
    const qint64 former = chosen();
    const QList<BenchPerson> people = m_obstacle.isEmpty()
        ? m_bench.people(m_filter->text().trimmed(), MostShown + 1)
        : QList<BenchPerson>();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const BenchPerson &person : people) {
            if (m_list->count() == MostShown)
                break;
            auto *const item = new QListWidgetItem(joined({person.name, person.address}), m_list);
            item->setData(Qt::UserRole, person.id);
            item->setToolTip(item->text());
        }
    }
    choose(former);
    m_count->setText(!m_obstacle.isEmpty() ? m_obstacle
            : people.size() > MostShown ? tr("The first %1 are shown: type more of the name.").arg(MostShown)
            : people.isEmpty()          ? tr("No managed user among those that are loaded.")
                                        : QString());
    m_count->setVisible(!m_count->text().isEmpty());
}

void PersonChoice::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    explain(m_filter, reason);
    explain(m_list, reason);
    fill();
}

} // namespace Calends
