// A secret that is set and never shown: what stands for it is the value.
#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <memory>
#include <utility>

#include "models/changes/editedvaluejson.h"
#include "ui/changes/fieldeditor.h"
#include "ui/changes/fieldeditorfamilies.h"
#include "ui/kit/explained.h"

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldEditor)
};

class SecretEditor final : public FieldEditor
{
public:
    SecretEditor(const FieldSetting &setting, QWidget *parent)
        : FieldEditor(setting, parent)
        , m_secrets(setting.rule.secrets)
        , m_line(new QLineEdit(this))
        , m_keep(new QCheckBox(Words::tr("Keep it in the keychain too"), this))
    {
        m_line->setEchoMode(QLineEdit::Password);
        column()->addWidget(m_line);
        column()->addWidget(m_keep, 0, Qt::AlignLeading);
        explain(m_keep, m_secrets->keepingObstacle());
        connect(m_line, &QLineEdit::textEdited, this, [this] { hold(); });
        connect(m_keep, &QCheckBox::toggled, this, [this] { hold(); });
        finish();
    }
    ~SecretEditor() override { m_secrets->drop(m_standIn); }

    QWidget *control() const override { return m_line; }

protected:
    void put(const QByteArray &json) override
    {
        const bool isSet = !EditedJson::textOf(json).isEmpty();
        m_line->clear();
        m_secrets->drop(std::exchange(m_standIn, QString()));
        m_line->setPlaceholderText(
            isSet ? Words::tr("A new one waits to be sent") : Words::tr("Empty: no new one is set"));
    }
    QByteArray entered() const override
    {
        return m_standIn.isEmpty() ? QByteArray() : EditedJson::ofText(m_standIn);
    }

private:
    void hold()
    {
        m_secrets->drop(m_standIn);
        m_standIn
            = m_line->text().isEmpty() ? QString() : m_secrets->hold(m_line->text(), m_keep->isChecked());
        tell();
    }

    std::shared_ptr<HeldSecrets> m_secrets;
    QLineEdit *m_line;
    QCheckBox *m_keep;
    QString m_standIn; // for what is typed
};

} // namespace

FieldEditor *FieldEditors::secret(const FieldSetting &setting, QWidget *parent)
{
    return new SecretEditor(setting, parent);
}

} // namespace Calends
