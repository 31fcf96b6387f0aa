#include <QCoreApplication>
#include <QVBoxLayout>

#include "models/changes/editedvaluejson.h"
#include "ui/changes/fieldeditor.h"
#include "ui/changes/fieldeditorarea.h"
#include "ui/changes/fieldeditorfamilies.h"
#include "ui/kit/foldingjson.h"
#include "ui/kit/measures.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldEditor)
};

constexpr int TextLines = 3;
constexpr int JsonLines = 6;

class LongTextEditor final : public FieldEditor
{
public:
    LongTextEditor(const FieldSetting &setting, QWidget *parent)
        : FieldEditor(setting, parent)
        , m_area(new FieldArea(TextLines, this))
    {
        column()->addWidget(m_area);
        connect(m_area, &QPlainTextEdit::textChanged, this, [this] { tell(); });
        finish();
    }

    QWidget *control() const override { return m_area; }

protected:
    void put(const QByteArray &json) override { m_area->setPlainText(EditedJson::textOf(json)); }
    QByteArray entered() const override
    {
        const QString text = m_area->toPlainText();
        if (text.isEmpty() && !hadValue() && !field().isNullable())
            return {};
        return EditedJson::ofText(text);
    }

private:
    FieldArea *m_area;
};

// What has no editor of its own: as the server writes it.
class JsonEditor final : public FieldEditor
{
public:
    JsonEditor(const FieldSetting &setting, QWidget *parent)
        : FieldEditor(setting, parent)
        , m_area(new FieldArea(JsonLines, this))
    {
        m_area->setFont(fixedFont(font()));
        column()->addWidget(m_area);
        connect(m_area, &QPlainTextEdit::textChanged, this, [this] { tell(); });
        finish();
    }

    QWidget *control() const override { return m_area; }

protected:
    void put(const QByteArray &json) override
    {
        m_area->setPlainText(json.isEmpty() ? QString() : indentedJson(QString::fromUtf8(json)));
    }
    QByteArray entered() const override
    {
        return EditedJson::minified(m_area->toPlainText().trimmed().toUtf8());
    }
    QString trouble() const override
    {
        const QByteArray text = m_area->toPlainText().trimmed().toUtf8();
        const EditedJson::Form form = EditedJson::formOf(text);
        if (form == EditedJson::Form::Broken)
            return Words::tr("This is not JSON: %1").arg(EditedJson::fault(text));
        const bool isList = field().access().kind() == Kind::List;
        if (form == (isList ? EditedJson::Form::List : EditedJson::Form::Object))
            return {};
        return isList ? Words::tr("A list is needed: [ … ]") : Words::tr("An object is needed: { … }");
    }

private:
    FieldArea *m_area;
};

} // namespace

FieldEditor *FieldEditors::longText(const FieldSetting &setting, QWidget *parent)
{
    if (setting.field.kind() == Kind::LongText)
        return new LongTextEditor(setting, parent);
    return new JsonEditor(setting, parent);
}

} // namespace Calends
