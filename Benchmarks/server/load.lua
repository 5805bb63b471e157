-- Requests of a plan, drawn by weight; the plan's lines are: weight, method, path, cookie, body, parted by tabs.
-- "{once}" in a body becomes a key of its own for each request, as a form that was opened anew would carry.
local number = 0
function setup(thread)
  thread:set("id", number)
  number = number + 1
end

function init(args)
  math.randomseed(os.time() * 31 + id)
  counter, total, plan = 0, 0, {}
  for line in io.lines(args[1]) do
    local weight, method, path, cookie, body = line:match("^(%S+)\t(%S+)\t(%S+)\t([^\t]*)\t([^\t]*)$")
    local headers = {}
    if cookie ~= "" then headers["Cookie"] = cookie end
    if body ~= "" then
      headers["Content-Type"] = "application/x-www-form-urlencoded"
      headers["Sec-Fetch-Site"] = "same-origin"
    end
    total = total + tonumber(weight)
    local made = body == "" and wrk.format(method, path, headers) or nil
    plan[#plan + 1] = { upto = total, text = made, method = method, path = path, headers = headers, body = body }
  end
  stamp = string.format("%x-%x-", os.time(), math.random(0, 2 ^ 31 - 1))
end

function request()
  local drawn, low, high = math.random() * total, 1, #plan
  while low < high do
    local middle = math.floor((low + high) / 2)
    if plan[middle].upto < drawn then low = middle + 1 else high = middle end
  end
  local entry = plan[low]
  if entry.text then return entry.text end
  counter = counter + 1
  local once = stamp .. id .. "-" .. counter
  return wrk.format(entry.method, entry.path, entry.headers, (entry.body:gsub("{once}", once)))
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50),
    latency:percentile(99), latency.max, errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
