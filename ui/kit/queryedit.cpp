#include "ui/kit/queryedit.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

#include "models/core/querycompletion.h"
#include "models/core/tablemodel.h"
#include "ui/kit/completionlist.h"
#include "ui/kit/palette.h"

namespace Calends {

QueryEdit::QueryEdit(TableModel &table, QWidget *parent)
    : FilterEdit(parent)
    , m_table(table)
    , m_count(table)
    , m_list(new CompletionList(*this))
{
    connect(this, &QLineEdit::textChanged, &m_table, &TableModel::setFilter);
    connect(&m_table, &TableModel::filterChanged, this, &QueryEdit::showProblems);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_wanted = !isNothingBegun();
        complete();
    });
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        if (isOffering())
            complete();
    });
    connect(&m_count, &ValueCount::counted, this, &QueryEdit::complete);
    connect(m_list, &CompletionList::taken, this, &QueryEdit::take);
    setHint({});
}

QueryEdit::~QueryEdit() { delete m_list; }

void QueryEdit::setHint(const QString &hint)
{
    m_hint = hint;
    setPlaceholderText(hint);
    if (!hint.isEmpty())
        actions().constFirst()->setText(hint); // the glyph is a button to screen readers
    showProblems();
}

void QueryEdit::offer()
{
    m_wanted = true;
    complete();
}

void QueryEdit::removeTerm(const QueryTerm &term) { setText(Query::without(text(), term)); }

const CompletionList &QueryEdit::completions() const { return *m_list; }

bool QueryEdit::isOffering() const { return m_list && m_list->isVisible(); }

bool QueryEdit::isNothingBegun() const
{
    const int at = cursorPosition();
    return at == 0 || text().at(at - 1).isSpace();
}

void QueryEdit::complete()
{
    if (!m_wanted || !hasFocus())
        return closeList();
    const QList<QueryField> fields = m_table.queryFields();
    const auto need = QueryCompletions::needed(text(), cursorPosition(), fields);
    QList<CountedValue> values;
    if (need) {
        m_count.count(need->subject, need->names);
        values = m_count.values(need->subject, need->names);
    }
    m_list->setCompletions(QueryCompletions::at(text(), cursorPosition(), fields, values));
    showProblems();
}

void QueryEdit::take(const QueryCompletion &completion)
{
    const bool hasSpace = cursorPosition() < text().size() && text().at(cursorPosition()).isSpace();
    m_list->choose(-1);
    setSelection(completion.from, cursorPosition() - completion.from);
    insert(completion.continues || hasSpace ? completion.text : QString(completion.text + u' '));
}

void QueryEdit::closeList()
{
    m_wanted = false;
    if (!isOffering())
        return;
    m_list->setCompletions({});
    showProblems();
}

// The keys that the open list takes.
bool QueryEdit::takesKey(int key)
{
    const int rows = int(m_list->completions().size());
    const int chosen = m_list->chosen();
    switch (key) {
    case Qt::Key_Down:
        m_list->choose((chosen + 1) % rows);
        return true;
    case Qt::Key_Up:
        m_list->choose(chosen <= 0 ? rows - 1 : chosen - 1);
        return true;
    case Qt::Key_Escape:
        closeList();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen < 0)
            return false;
        take(m_list->completions().at(chosen));
        return true;
    default:
        return false;
    }
}

// Tab is asked for here, before the focus moves on.
bool QueryEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isOffering()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab && takesKey(Qt::Key_Tab))
        return true;
    return FilterEdit::event(event);
}

void QueryEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return offer();
    if (isOffering() && takesKey(event->key()))
        return;
    FilterEdit::keyPressEvent(event);
}

void QueryEdit::focusOutEvent(QFocusEvent *event)
{
    closeList();
    FilterEdit::focusOutEvent(event);
}

void QueryEdit::hideEvent(QHideEvent *event)
{
    closeList();
    FilterEdit::hideEvent(event);
}

void QueryEdit::resizeEvent(QResizeEvent *event)
{
    FilterEdit::resizeEvent(event);
    if (isOffering())
        complete(); // the count beside it has another width
}

void QueryEdit::changeEvent(QEvent *event)
{
    FilterEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showProblems();
}

void QueryEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    FilterEdit::inputMethodEvent(event);
}

QList<QueryProblem> QueryEdit::problems() const
{
    QList<QueryProblem> problems = m_table.query().problems();
    if (isOffering())
        problems.removeIf([at = cursorPosition()](
                              const QueryProblem &problem) { return problem.from + problem.length == at; });
    return problems;
}

// Underlined as a line edit marks what an input method composes, the only formats it has.
void QueryEdit::showProblems()
{
    const QList<QueryProblem> problems = this->problems();
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(Palette::of(palette())(Tone::Bad));
    QList<QInputMethodEvent::Attribute> marks;
    QStringList reasons;
    for (const QueryProblem &problem : problems) {
        marks.append(
            {QInputMethodEvent::TextFormat, problem.from - cursorPosition(), problem.length, format});
        reasons.append(problem.reason);
    }
    if (!m_composing) {
        QInputMethodEvent marking({}, marks);
        FilterEdit::inputMethodEvent(&marking);
    }
    const QString help = tr("Words, and conditions such as zone:Europe/*, no:schedule or created>=2026-01. "
                            "Ctrl+Space lists what can be asked.");
    const QString problem = reasons.join(u'\n');
    setToolTip(problem.isEmpty() ? help : problem);
    setAccessibleDescription(QStringList{problem, m_hint, help}.join(u'\n').trimmed());
    if (reasons != m_reasons) {
        m_reasons = reasons;
        Q_EMIT problemsChanged();
    }
}

} // namespace Calends
