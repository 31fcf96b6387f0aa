#include "ui/changes/rowdetail.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/kit/discretion.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// The line itself shows two sides of one field, and what tells a row that goes.
bool needsSides(const Change &change, const QList<FieldComparison> &fields)
{
    const bool isMore = fields.size() > 1 && change.action != ChangeAction::Delete;
    return isMore || std::any_of(fields.cbegin(), fields.cend(), [](const FieldComparison &field) {
        return field.isChangedSince;
    });
}

Tone toneOf(const Change &change)
{
    if (change.destroys)
        return Tone::BadText;
    return change.action == ChangeAction::Create ? Tone::Text : Tone::WarnText;
}

} // namespace

RowDetail::RowDetail(QWidget *parent)
    : Surface(parent)
    , m_subject(textLabel({}, Tone::Text, this))
    , m_show(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
    , m_column(nullptr)
{
    const Measures m = Measures::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(14), m.px(6), m.px(14), m.px(6));
    column->setSpacing(m.px(4));
    m_subject->setFont(strongFont(font()));
    m_subject->setElided();
    new Veil(m_subject);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(m.px(4));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_scroll->setAccessibleName(tr("What the row says"));
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    auto *title = new QHBoxLayout;
    title->setSpacing(m.gap());
    title->addWidget(m_subject, 1);
    title->addWidget(m_show);
    column->addLayout(title);
    column->addWidget(m_scroll);
    setButtonKind(m_show, ButtonKind::Quiet);
    m_show->setMinimumWidth(m.px(40)); // what is cut stands in the tooltip
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT placeWanted(m_place); });
    setFocusProxy(m_scroll);
    setAccessibleName(tr("The current row"));
    hide();
}

void RowDetail::clear()
{
    while (QLayoutItem *const item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void RowDetail::showRow(const ChangePreview &preview, int row)
{
    clear();
    const bool isRow = row >= 0 && row < preview.rowCount();
    if (!isRow)
        return hide();
    const Change &change = preview.set().changes.at(row);
    const QList<FieldComparison> fields = preview.comparisons(row);
    const QString reason = preview.reasonOf(row);
    const bool hasSides = needsSides(change, fields);
    m_subject->setText(joined({change.name, change.detail}));
    if (!reason.isEmpty())
        addSentence(reason, Tone::Text);
    addCosts(change);
    if (hasSides)
        addSides(fields);
    showLink(preview, row);
    const bool saysMore = m_column->count() > 0;
    m_scroll->setVisible(saysMore);
    setFocusProxy(saysMore ? static_cast<QWidget *>(m_scroll) : m_show);
    setVisible(saysMore || !m_place.isEmpty());
    showParts();
    fit();
}

// What comes to a widget that is seen already would else be measured before it is seen.
void RowDetail::showParts()
{
    for (int place = 0; place < m_column->count(); ++place)
        m_column->itemAt(place)->widget()->show();
}

// As high as its words, up to a limit beyond which it scrolls.
void RowDetail::fit()
{
    const Measures m = Measures::of(this);
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int wanted = m_column->hasHeightForWidth() ? m_column->heightForWidth(std::max(room, m.px(120)))
                                                     : m_column->sizeHint().height();
    m_scroll->setFixedHeight(std::clamp(wanted, m.px(18), m.px(132)));
}

void RowDetail::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    fit();
}

// What the row destroys, mails, and cannot take back.
void RowDetail::addCosts(const Change &change)
{
    if (!change.cascade.isEmpty())
        addSentence(change.cascade, toneOf(change));
    if (change.destroys)
        addArchiving();
    if (!change.irreversible.isEmpty())
        addSentence(tr("Cannot be undone: %1").arg(change.irreversible), Tone::WarnText);
    if (!change.mailed.isEmpty())
        addSentence(tr("Cal.com mails: %1").arg(change.mailed.join(u", "_s)), Tone::Muted);
}

void RowDetail::addArchiving()
{
    if (m_isKept)
        addSentence(tr("What is there now is archived on this computer before it is destroyed, without "
                       "secrets."),
            Tone::Muted);
    else
        addSentence(tr("What is there now is archived before it is destroyed, without secrets, but for this "
                       "run only: export the archive before you close the program."),
            Tone::WarnText);
}

void RowDetail::addSentence(const QString &text, Tone tone)
{
    auto *const sentence = textLabel(text, tone, m_scroll->widget());
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    new Veil(sentence);
    m_column->addWidget(sentence);
}

TextLabel *RowDetail::side(const QString &text, Tone tone)
{
    auto *const label = textLabel(text.isEmpty() ? u"—"_s : text, tone, m_scroll->widget());
    label->setElided();
    return label;
}

void RowDetail::showLink(const ChangePreview &preview, int row)
{
    const QString id = preview.idOf(row);
    const RowLink link = m_links && !id.isEmpty()
        ? m_links(preview.set().changes.at(row), id, preview.existed(row))
        : RowLink();
    m_place = link.place;
    m_show->setText(link.text);
    m_show->setToolTip(link.text);
    m_show->setVisible(!m_place.isEmpty());
}

// A line for each field: what was seen, what the server has, what was wanted.
void RowDetail::addSides(const QList<FieldComparison> &fields)
{
    auto *const table = new QWidget(m_scroll->widget());
    auto *const grid = new QGridLayout(table);
    const Measures m = Measures::of(this);
    grid->setContentsMargins(0, m.px(4), 0, 0);
    grid->setHorizontalSpacing(m.px(16));
    grid->setVerticalSpacing(m.px(4));
    int place = 0;
    const QStringList titles{tr("Field"), tr("Was, as it was shown"), tr("On the server"), tr("Wanted")};
    for (const QString &title : titles) {
        TextLabel *const label = side(title, Tone::Muted);
        label->setFont(smallFont(font()));
        grid->setColumnStretch(place, 1);
        grid->addWidget(label, 0, place++);
    }
    for (int row = 0; row < fields.size(); ++row) {
        const FieldComparison &field = fields.at(row);
        const Tone now = field.isChangedSince ? Tone::WarnText : Tone::Text;
        grid->addWidget(side(field.label, Tone::Muted), row + 1, 0);
        int column = 1;
        for (TextLabel *const label :
            {side(field.before, Tone::Text), side(field.now, now), side(field.wanted, Tone::GoodText)}) {
            new Veil(label);
            grid->addWidget(label, row + 1, column++);
        }
    }
    m_column->addWidget(table);
}

} // namespace Calends
