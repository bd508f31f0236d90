// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"

#include <httplib.h>

#include <atomic>
#include <functional>
#include <mutex>
#include <set>

namespace Sandbox {

/// HTTP/1.1 on a loopback address: turns httplib's requests into ours and our responses into httplib's. Nothing of COS is known
/// here.
class HttpServer final : private httplib::Server
{
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    HttpServer(Handler handler, std::atomic<int> &openConnections);
    ~HttpServer() override;

    /// The port it listens on from now on, or -1. Port 0 takes any free one.
    int bind(const QByteArray &loopbackAddress, int port);
    /// Serves until stop().
    void run();
    /// From any thread, once run() is about to be called.
    void stop();

private:
    bool process_and_close_socket(socket_t socket) override;
    void installRoutes();
    void answer(const HttpRequest &request, httplib::Response &response) const;

    Handler m_handler;
    std::mutex m_socketsMutex;
    std::set<socket_t> m_sockets;
    std::atomic<bool> m_isStopping = false;
    std::atomic<bool> m_hasEnded = false;
};

}   // namespace Sandbox
