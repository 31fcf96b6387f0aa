// JSON as indented, coloured, read-only text.
#pragma once

#include <QPlainTextEdit>

namespace Calends {

// Line breaks and indentation only: order, numbers and escapes stay as they were sent.
QString indentedJson(const QString &json);

class JsonView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit JsonView(QWidget *parent = nullptr);

    // Anything that is not JSON is shown as it is.
    void setJson(const QByteArray &json);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Highlighter;
    Highlighter *m_highlighter;
};

} // namespace Calends
