#include <QLineEdit>
#include <QVBoxLayout>

#include "models/changes/editedvaluejson.h"
#include "models/changes/kindtext.h"
#include "ui/changes/fieldeditor.h"
#include "ui/changes/fieldeditorfamilies.h"
#include "ui/kit/discretion.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class LineEditor final : public FieldEditor
{
public:
    LineEditor(const FieldSetting &setting, QWidget *parent)
        : FieldEditor(setting, parent)
        , m_line(new QLineEdit(this))
    {
        column()->addWidget(m_line);
        if (field().isSecret())
            m_line->setEchoMode(QLineEdit::Password);
        else if (KindText::isText(field()))
            new FieldVeil(m_line);
        connect(m_line, &QLineEdit::textEdited, this, [this] { tell(); });
        finish();
    }

    QWidget *control() const override { return m_line; }

protected:
    void put(const QByteArray &json) override
    {
        m_line->setText(EditedJson::textOf(json));
        m_line->setCursorPosition(0);
    }
    QByteArray entered() const override
    {
        const QString text = typed();
        if (text.isEmpty())
            return isAnyText() && (hadValue() || field().isNullable()) ? "\"\""_ba : QByteArray();
        return KindText::json(field(), text);
    }
    QString trouble() const override
    {
        const QString text = typed();
        return text.isEmpty() ? QString() : KindText::issue(field(), setting().rule, text);
    }

private:
    bool isAnyText() const { return KindText::isText(field()) && field().kind() == Kind::Text; }
    // Only in what somebody wrote may spaces at the ends mean something.
    QString typed() const { return isAnyText() ? m_line->text() : m_line->text().trimmed(); }

    QLineEdit *m_line;
};

} // namespace

FieldEditor *FieldEditors::line(const FieldSetting &setting, QWidget *parent)
{
    return new LineEditor(setting, parent);
}

} // namespace Calends
