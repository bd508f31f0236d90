// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedrag.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

namespace {

constexpr int patienceMsecs = 60'000;

/// Moves or presses the pointer, which answers while this program goes on.
bool point(const QStringList &arguments)
{
    QProcess xdotool;
    xdotool.start(QStringLiteral("xdotool"), arguments);
    const auto hasEnded = [&xdotool] { return xdotool.state() == QProcess::NotRunning; };
    return QTest::qWaitFor(hasEnded, patienceMsecs) && xdotool.exitStatus() == QProcess::NormalExit && xdotool.exitCode() == 0;
}

QStringList motionTo(const QPoint &place)
{
    return {QStringLiteral("mousemove"), QString::number(place.x()), QString::number(place.y())};
}

}   // namespace

bool FileDrag::isPossible()
{
    return qEnvironmentVariableIsSet("COSCOPE_OWN_DISPLAY") && QGuiApplication::platformName() == QLatin1String("xcb") &&
           !QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty();
}

FileDrag::~FileDrag()
{
    m_source.kill();
    m_source.waitForFinished();
}

bool FileDrag::begin(const QStringList &paths)
{
    m_source.start(QStringLiteral(COSCOPE_DRAG_SOURCE), paths);
    return waitFor("shown") && point(motionTo({30, 30})) && point({QStringLiteral("mousedown"), QStringLiteral("1")}) &&
           waitFor("dragging");
}

bool FileDrag::moveOver(const QWidget *target)
{
    const QPoint middle = target->mapToGlobal(target->rect().center()) * target->devicePixelRatio();
    return point(motionTo(middle - QPoint(5, 5))) && point(motionTo(middle));
}

bool FileDrag::letGo()
{
    return point({QStringLiteral("mouseup"), QStringLiteral("1")}) && waitFor("copied");
}

bool FileDrag::waitFor(const QByteArray &word)
{
    const QByteArray line = QByteArray(word).append('\n');
    const auto isSaid = [this, &line] {
        m_said += m_source.readAllStandardOutput();
        return m_said.contains(line) || (m_source.state() == QProcess::NotRunning && !m_source.bytesAvailable());
    };
    return QTest::qWaitFor(isSaid, patienceMsecs) && m_said.contains(line);
}
