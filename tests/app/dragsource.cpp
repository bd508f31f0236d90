// SPDX-License-Identifier: GPL-3.0-or-later
// What a file manager does: dragsource FILE… shows a window from whose middle the files are dragged. It says "shown", "dragging"
// and at the end what became of them, "copied" or "refused", a line each; and it stays, since the files are asked for after that.
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QTextStream>
#include <QUrl>
#include <QWidget>

namespace {

void say(const char *word)
{
    QTextStream(stdout) << word << Qt::endl;
}

class Source : public QWidget
{
public:
    Source()
        : QWidget(nullptr, Qt::X11BypassWindowManagerHint | Qt::FramelessWindowHint)
    {
        setGeometry(0, 0, 60, 60);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_isSaid)
            say("shown");
        m_isSaid = true;
    }

    void mousePressEvent(QMouseEvent *) override
    {
        auto *files = new QMimeData;
        QList<QUrl> urls;
        const QStringList paths = QApplication::arguments().mid(1);
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        files->setUrls(urls);
        auto *drag = new QDrag(this);
        drag->setMimeData(files);
        say("dragging");
        say(drag->exec(Qt::CopyAction) == Qt::CopyAction ? "copied" : "refused");
    }

private:
    bool m_isSaid = false;
};

}   // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    Source source;
    source.show();
    return app.exec();
}
