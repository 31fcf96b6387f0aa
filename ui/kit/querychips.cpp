#include "ui/kit/querychips.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "models/core/tablemodel.h"
#include "ui/kit/discretion.h"
#include "ui/kit/icon.h"
#include "ui/kit/measures.h"
#include "ui/kit/queryedit.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(QueryChip)
};

QString sign(QueryRelation relation)
{
    switch (relation) {
    case QueryRelation::Is:
        return u" = "_s;
    case QueryRelation::Less:
        return u" < "_s;
    case QueryRelation::LessOrSame:
        return u" ≤ "_s;
    case QueryRelation::More:
        return u" > "_s;
    case QueryRelation::MoreOrSame:
        return u" ≥ "_s;
    default:
        return u": "_s;
    }
}

QString positive(const QueryTerm &term, const QueryField &field)
{
    if (term.subject.field < 0)
        return u'“' + term.values.value(0) + u'”';
    const QString name = term.subject.member.isEmpty()
        ? field.title
        : Words::tr("%1 %2", "a field that is a map, the name of a member in it")
              .arg(field.title, term.subject.member);
    if (term.relation == QueryRelation::Empty)
        return Words::tr("%1 is empty").arg(name);
    if (term.relation == QueryRelation::Present)
        return Words::tr("%1 is not empty").arg(name);
    return name + sign(term.relation) + term.values.join(Words::tr(" or "));
}

} // namespace

QString wording(const QueryTerm &term, const QueryField &field)
{
    const QString text = positive(term, field);
    return term.negated ? Words::tr("not %1").arg(text) : text;
}

QueryChip::QueryChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void QueryChip::setTerm(const QueryTerm &term, const QueryField &field)
{
    m_term = term;
    setText(wording(term, field));
    setAccessibleName(tr("Remove the condition %1").arg(text()));
    setToolTip(tr("%1\nClick or press Delete to remove it").arg(text()));
    updateGeometry();
    update();
}

QSize QueryChip::sizeHint() const
{
    const Measures m = Measures::of(this);
    const QFontMetrics metrics(smallFont(font()));
    return {metrics.horizontalAdvance(text()) + m.px(34), std::max(m.px(22), metrics.height() + m.px(6))};
}

bool QueryChip::event(QEvent *event)
{
    return event->type() == QEvent::ToolTip && Discretion::hides() ? true : QAbstractButton::event(event);
}

void QueryChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Measures m = Measures::of(this);
    const Palette colors = Palette::of(palette());
    const bool strong = hasFocus() || underMouse();
    painter.setPen(hasFocus() ? QPen(colors(Tone::Accent), 2) : QPen(Qt::NoPen));
    painter.setBrush(colors(Tone::AccentGround));
    const qreal radius = std::min(qreal(m.px(9)), height() / 2.0);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    const int cross = m.px(12);
    const QRect place(width() - cross - m.px(8), (height() - cross) / 2, cross, cross);
    paintGlyph(&painter, QStyle::visualRect(layoutDirection(), rect(), place), Glyph::Cross,
        colors(strong ? Tone::Text : Tone::Muted));
    const QRect words
        = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(m.px(9), 0, -cross - m.px(11), 0));
    if (Discretion::hides())
        return paintVeil(&painter, words, colors);
    painter.setFont(smallFont(font()));
    painter.setPen(colors(Tone::Text));
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 1));
}

void QueryChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

QueryChips::QueryChips(QueryEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_problem(textLabel({}, Tone::BadText, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_problem->setWordWrap(true);
    new Veil(m_problem); // it quotes what was typed
    connect(&m_edit.table(), &TableModel::filterChanged, this, &QueryChips::refresh);
    connect(&m_edit, &QueryEdit::problemsChanged, this, &QueryChips::refresh);
    refresh();
}

void QueryChips::refresh()
{
    showConditions();
    showProblems();
    setVisible(!m_chips.isEmpty() || !m_problem->text().isEmpty());
    updateGeometry();
    arranged(width(), true);
}

// Words stand in the field for themselves, unless they are unwanted.
void QueryChips::showConditions()
{
    QList<QueryTerm> terms = m_edit.table().query().terms();
    terms.removeIf([](const QueryTerm &term) { return term.subject.field < 0 && !term.negated; });
    while (m_chips.size() < terms.size())
        addChip();
    while (m_chips.size() > terms.size()) {
        QueryChip *const chip = m_chips.takeLast();
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    const QList<QueryField> fields = m_edit.table().queryFields();
    for (qsizetype i = 0; i < terms.size(); ++i)
        m_chips.at(i)->setTerm(terms.at(i), fields.value(terms.at(i).subject.field));
}

void QueryChips::addChip()
{
    auto *chip = new QueryChip(this);
    m_chips.append(chip);
    connect(chip, &QueryChip::clicked, this, [this, chip] { remove(*chip); });
    chip->show();
}

void QueryChips::showProblems()
{
    QStringList reasons;
    const QList<QueryProblem> problems = m_edit.problems();
    for (const QueryProblem &problem : problems)
        reasons.append(problem.reason);
    m_problem->setText(reasons.join(u'\n'));
    m_problem->setVisible(!reasons.isEmpty());
}

// The keyboard goes on to the next condition, or back to the field after the last.
void QueryChips::remove(const QueryChip &chip)
{
    const bool hadFocus = chip.hasFocus();
    const qsizetype place = m_chips.indexOf(&chip);
    m_edit.removeTerm(chip.term());
    if (!hadFocus)
        return;
    if (m_chips.isEmpty())
        m_edit.setFocus(Qt::OtherFocusReason);
    else
        m_chips.at(std::min(place, m_chips.size() - 1))->setFocus(Qt::OtherFocusReason);
}

int QueryChips::arranged(int width, bool place) const
{
    const Measures m = Measures::of(this);
    int x = 0;
    int y = 0;
    int line = 0;
    for (QueryChip *const chip : m_chips) {
        const QSize wanted = chip->sizeHint().boundedTo({width, QWIDGETSIZE_MAX});
        if (x > 0 && x + wanted.width() > width) {
            x = 0;
            y += line + m.px(4);
        }
        line = wanted.height();
        if (place)
            chip->setGeometry(QStyle::visualRect(layoutDirection(), {0, 0, width, 1}, {{x, y}, wanted}));
        x += wanted.width() + m.px(6);
    }
    y += line;
    if (m_problem->text().isEmpty())
        return y;
    y += line > 0 ? m.px(4) : 0;
    const int height = m_problem->heightForWidth(width);
    if (place)
        m_problem->setGeometry(0, y, width, height);
    return y + height;
}

QSize QueryChips::sizeHint() const
{
    const int width = std::max(this->width(), Measures::of(this).px(200));
    return {width, heightForWidth(width)};
}

void QueryChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arranged(width(), true);
}

void QueryChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        refresh();
}

} // namespace Calends
